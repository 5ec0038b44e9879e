// Recommendations about a person or made for them go, with what was answered to them. Answers of others that name the
// person stay without the name; a recommendation's document holds no words of a record.
import { type ErasureShare, forgetTexts, rows } from '../access/erase.ts';

export const eraseRecommendations: ErasureShare = async (tx, erasing) => {
  const { id } = erasing;
  const responses = await rows(
    tx,
    `delete from recommendation_response a using recommendation r
     where r.id = a.recommendation_id and $1 in (a.person_id, r.subject_id, r.owner_id) returning 1`,
    [id],
  );
  const recommendations = await rows(
    tx,
    'delete from recommendation where $1 in (subject_id, owner_id) returning 1',
    [id],
  );
  const named = await forgetTexts(tx, erasing, {
    table: 'recommendation_response',
    columns: ['text', 'reason'],
    near: ['person_id'],
    key: 'uuid',
  });
  return {
    removed: { recommendation: recommendations, recommendation_response: responses },
    changed: { recommendation_response: named.length },
  };
};
