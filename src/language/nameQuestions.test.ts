import { describe, expect, it } from 'vitest';
import { loadNameLists } from './nameLists.ts';
import { createMasker } from './names.ts';

// What managers type. Each question stands with the ids of the people it means, in order; '' where it means nobody.

const people = [
  ['ben', 'Ben Okoro'],
  ['dan', 'Dan Novak'],
  ['sam', 'Sam Lowe'],
  ['max', 'Max Weber'],
  ['kate', 'Kate Moran'],
  ['liz', 'Liz Osei'],
  ['jonas', 'Jonas Falk'],
  ['priya', 'Priya Nair'],
  ['shah', 'Priya Shah'],
  ['will', 'Will Brandt'],
  ['mark', 'Mark Adeyemi'],
  ['grace', 'Grace Lindqvist'],
  ['may', 'May Lowell'],
  ['an', 'An Tran'],
  ['rose', 'Rose Tanner'],
  ['hope', 'Hope Mensah'],
  ['drew', 'Drew Chase'],
  ['al', 'Al Petrov'],
  ['katarzyna', 'Katarzyna Wójcik'],
  ['bo', 'Bo Lindahl'],
  ['art', 'Art Hopkins'],
  ['page', 'Ida Page'],
].map(([id = '', name = '']) => ({ id, name }));

const masker = createMasker(loadNameLists(), people);

const found = (text: string): string =>
  masker
    .resolvePeople(text)
    .map((mention) => mention.ids.join('+'))
    .join(' ');

describe('the people a typed question means', () => {
  it.each([
    ['Prepare me for a talk with Ben about missed deadlines', 'ben'],
    ['what should ben work on', 'ben'],
    ['tell me about Dan', 'dan'],
    ['tell me about dan', 'dan'],
    ['Dan', 'dan'],
    ['how is sam doing?', 'sam'],
    ['Give me three questions for Sam', 'sam'],
    ['what does max need to reach the next level', 'max'],
    ['is max ready for a lead role', 'max'],
    ['anything new on kate', 'kate'],
    ['Kate missed two deadlines, what do I say?', 'kate'],
    ["what are liz's strengths", 'liz'],
    ['lizs goals', 'liz'],
    ['prepare me for a talk with jonas', 'jonas'],
    ['jonas falk keeps missing dates', 'jonas'],
    ['talk to me about Falk', 'jonas'],
    ['and priya?', 'priya+shah'],
    ['and priya shah?', 'shah'],
    ['what does nair say about reviews', 'priya'],
    ['what should will work on?', 'will'],
    ['and will?', 'will'],
    ['what about will?', 'will'],
    ["what did people say about will's reviews", 'will'],
    ['is will ready for promotion', 'will'],
    ['how do I give will feedback on tone', 'will'],
    ['why does will interrupt so often', 'will'],
    ['prepare a one-to-one with will', 'will'],
    ['brief me before I meet Bill', 'will'],
    ['William is late again', 'will'],
    ['what does brandt need', 'will'],
    ['what should mark work on next', 'mark'],
    ['does mark delegate enough', 'mark'],
    ['help mark with delegation', 'mark'],
    ['tell me about mark', 'mark'],
    ['how can grace get better at estimates', 'grace'],
    ['feedback for grace', 'grace'],
    ['Does Gracie need a mentor', 'grace'],
    ['what should may practise', 'may'],
    ['prepare me for a chat with may', 'may'],
    ['what should an work on', 'an'],
    ['tell me about an', 'an'],
    ['how is an doing', 'an'],
    ['how do i coach rose on scope', 'rose'],
    ['does hope listen', 'hope'],
    ['a conversation with hope about her rota', 'hope'],
    ['what should drew focus on', 'drew'],
    ['why is al so quiet', 'al'],
    ['Al seems tired', 'al'],
    ['Alexander seems tired', 'al'],
    ['Benjamin never asks for help', 'ben'],
    ['Danny is great with clients', 'dan'],
    ['does samuel need support', 'sam'],
    ['Elizabeth and Catherine disagree', 'liz kate'],
    ['how is kasia doing', 'katarzyna'],
    ['katarzina is behind', 'katarzyna'],
    ['prepare me for a talk with Jonsa', 'jonas'],
    ['prya wants a promotion', 'priya+shah'],
    ['compare ben and will', 'ben will'],
    ['what should bo learn', 'bo'],
    ['does art ask for feedback', 'art'],
    ['prepare a talk with page', 'page'],
    ['DAN is upset', 'dan'],
  ])('%s', (text, ids) => {
    expect(found(text)).toBe(ids);
  });

  it.each([
    'will you help me prepare',
    'what will it take to get better',
    'how should I mark a goal as done',
    'who should mark the tickets',
    'may I see my goals',
    'what may change next quarter',
    'do I need an agenda',
    'what is an example of good feedback',
    'I hope that helps',
    'is there any hope for the release',
    'the page is slow',
    'what should the plan be for may',
    'handle it with grace under pressure',
    'how does page load time matter',
    'how do I give feedback well?',
    'what makes a good one-to-one',
  ])('nobody in "%s"', (text) => {
    expect(found(text)).toBe('');
  });
});
