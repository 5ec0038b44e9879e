import { beforeAll, describe, expect, test } from 'vitest';
import { type Content, loadContent } from '../content/content.ts';
import { loadStaticEmbedding, type StaticEmbedding } from '../models/embedding.ts';
import { findScenarios, talkTopic } from './scenarios.ts';

let deps: { content: Content; builtin: StaticEmbedding };
beforeAll(async () => {
  deps = { content: await loadContent(), builtin: await loadStaticEmbedding() };
});
const scenarioOf = (masked: string) => findScenarios(deps, masked)[0]?.scenario.id;

describe('what a talk is about', () => {
  test.each([
    ['Prepare me for a talk with someone', ''],
    ['help me prepare my one to one with someone', ''],
    ['I have a difficult conversation with someone tomorrow', ''],
    ['prepare me for a talk with someone about missed handovers', 'missed handovers'],
    ['how do I give feedback to someone?', 'give feedback'],
  ])('“%s” is about “%s”', (masked, topic) => expect(talkTopic(masked)).toBe(topic));

  test.each([
    ['Prepare me for a talk with someone', 'development_talk'],
    ['prepare me for the annual review with someone', 'development_talk'],
    ['how do I give feedback to someone?', 'feedback_talk'],
    ['how do I tell someone that their code is sloppy', 'feedback_talk'],
    ['Prepare me for a talk with someone about interrupting people', 'feedback_talk'],
    ['someone is always late with reports, how do I raise it', 'missed_deadlines'],
    ['I have to tell someone they did not get the promotion', 'passed_over'],
    ['someone asked for a raise and I have to say no', 'raise_refused'],
    ['I want to thank someone for the release', 'recognition'],
    ['someone and someone do not get along', 'team_conflict'],
    ['someone seems exhausted, prepare me for the talk', 'strain_or_return'],
  ])('“%s” is taken as %s', (masked, scenario) => expect(scenarioOf(masked)).toBe(scenario));

  test('the title of each scenario, as a button sends it, is read as that scenario', () => {
    for (const { id, title } of deps.content.scenarios.filter((one) => one.for === 'manager'))
      expect(scenarioOf(`Prepare me for a talk with someone, as “${title}”`)).toBe(id);
  });
});
