import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';

const faults = (environment: Record<string, string>) => {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    return ((error as { issues?: Array<{ path: string }> }).issues ?? []).map(({ path }) => path).sort();
  }
};

describe('settings', () => {
  test('have defaults; an empty string is absent', () => {
    expect(readConfig({ PORT: '', HOST: ' ' })).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      auth: 'demo',
      chat: null,
    });
  });

  test('list every fault at once, those between settings too', () => {
    expect(faults({ PORT: 'x', HOST: '0.0.0.0', DATABASE_URL: 'postgres://a@b/c', SEED: '1.5' })).toEqual([
      'AUTH',
      'HOST',
      'PORT',
      'SEED',
    ]);
    expect(faults({ TEST_CLOCK: '1', HOST: '10.0.0.1', ALLOW_REMOTE_DEMO: '1' })).toEqual(['TEST_CLOCK']);
    expect(faults({ CHAT_MODEL: 'm' })).toEqual(['OPENAI_BASE_URL']);
    expect(faults({ DATABASE_OWNER_URL: 'postgres://a@b/c' })).toEqual(['DATABASE_OWNER_URL']);
  });

  test('stop the start on what this version does not have', () => {
    expect(faults({ AUTH: 'oidc' })).toEqual(['AUTH']);
  });

  test('keep checkpoints in the data folder, by database where it is not the embedded one, or where they are told to', () => {
    const url = { DATABASE_URL: 'postgres://a@b/one%20two', AUTH: 'demo' };
    expect(readConfig({ DATA_DIR: '/x' }).checkpointDir).toBe('/x/checkpoints');
    expect(readConfig({ DATA_DIR: '/x' }).ledgerDir).toBe('/x');
    expect(readConfig({ DATA_DIR: '/x', ...url }).ledgerDir).toBe('/x/checkpoints/one_two');
    expect(readConfig({ DATA_DIR: '/x', CHECKPOINT_DIR: '/y' }).ledgerDir).toBe('/y');
    expect(readConfig({ DATA_DIR: '/x', ...url }).checkpointDir).toBe('/x/checkpoints/one_two');
    expect(readConfig({ DATA_DIR: '/x', ...url, CHECKPOINT_DIR: '/y' }).checkpointDir).toBe('/y');
  });

  test('repeat no value, for it may be a secret', () => {
    try {
      readConfig({ DATABASE_URL: 'postgres://u:s3cret@[bad/x', OPENAI_BASE_URL: 'nonsense-t0ken' });
      expect.unreachable();
    } catch (error) {
      expect(String(error)).toMatch(/DATABASE_URL.*OPENAI_BASE_URL/);
      expect(String(error)).not.toMatch(/s3cret|t0ken/);
    }
  });
});
