import { describe, expect, it } from 'vitest';
import { AppError } from '../errors.ts';
import { namedTurns, readTranscript } from './transcripts.ts';

const read = (text: string, manager = 'Ana') => readTranscript(new TextEncoder().encode(text), manager);
const ana = (text: string) => ({ speaker: 'manager', text });
const tom = (text: string) => ({ speaker: 'other', text });
const refusal = (text: string | Uint8Array, manager = 'Ana'): string => {
  try {
    readTranscript(typeof text === 'string' ? new TextEncoder().encode(text) : text, manager);
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
  return 'no refusal';
};

describe('a transcript', () => {
  it('is read from lines with names; a line without one goes on with the last', () => {
    expect(read('Ana: Hi Tom.\nHow are you?\n\nTom: Fine.\nOne thing: it is late.\n')).toEqual([
      ana('Hi Tom. How are you?'),
      tom('Fine. One thing: it is late.'),
    ]);
  });

  it('is read with byte order mark, Windows line ends, times, bullets and bold names', () => {
    const lines = '\uFEFF[00:01:02] **Ana Costa:** Hello.\r\n- 10:32 Tom Li (10:33): Hi.\r\n';
    expect(read(lines)).toEqual([ana('Hello.'), tom('Hi.')]);
  });

  it('is read from WebVTT with voices or names, cues of one speaker joined', () => {
    const vtt =
      'WEBVTT\n\nNOTE made by hand\n\n1\n00:00:01.000 --> 00:00:02.000\n<v Ana Costa>You left\n\n00:00:02.000 --> 00:00:03.000\n<v Ana Costa>on <i>Monday</i>.</v>\n\n00:00:04.000 --> 00:00:05.000\nTom: Yes.\n';
    expect(read(vtt)).toEqual([ana('You left on Monday.'), tom('Yes.')]);
  });

  it('is read from SubRip', () => {
    const srt =
      '1\n00:00:01,000 --> 00:00:02,000\nAna: Hi.\n\n2\n00:00:03,000 --> 00:00:04,000\nTom: Hi,\nall well.\n';
    expect(read(srt)).toEqual([ana('Hi.'), tom('Hi, all well.')]);
  });

  it('is read from JSON, as a list or as the body of the interface', () => {
    const turns = [
      { speaker: 'Ana', text: 'Hi.' },
      { speaker: 'Tom', text: 'Hi.' },
    ];
    expect(read(JSON.stringify(turns))).toEqual([ana('Hi.'), tom('Hi.')]);
    expect(read('{"turns":[{"speaker":"manager","text":"Hi."}]}', 'anybody')).toEqual([ana('Hi.')]);
  });

  it('knows the manager by a name in any case or by how it begins, and lists the names otherwise', () => {
    const lines = 'Ana Costa: Hi.\nAnders: Hi.\nTom: Hi.\n';
    expect(read(lines, 'ANA')[0]?.speaker).toBe('manager');
    expect(refusal(lines, 'An')).toMatch(/An may be Ana Costa or Anders/);
    expect(refusal(lines, 'Zoe')).toMatch(/nobody .* Zoe; there are Ana Costa, Anders, Tom/);
    expect(refusal(lines, '')).toMatch(/there are Ana Costa/);
  });

  it.each([
    ['', /empty/],
    [' \n ', /empty/],
    ['just some words\nwithout any names', /no transcript/],
    ['{"a":1}', /JSON is no transcript/],
    ['[{"speaker":', /begins like JSON/],
    ['[]', /no turns/],
    ['Ana: a\0b', /binary/],
    [new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /UTF-8/],
    ['Ana: hi\nTom: hi\n'.repeat(1001), /2002 turns/],
  ] as const)('is refused: %j', (text, reason) => {
    expect(refusal(text)).toMatch(reason);
  });

  it('keeps an address with a colon as words', () => {
    expect(namedTurns('Ana: see\nhttps://example.org\nTom: ok')[0]?.text).toBe('see https://example.org');
  });
});
