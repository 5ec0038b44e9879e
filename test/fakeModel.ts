// The stand-in for a model in tests: started on a free port, closed after the test file's last test.
import { afterAll, beforeAll } from 'vitest';
import { type FakeModel, startFakeModel as start } from '../src/commands/fake-model.ts';

/** Loopback server that speaks the chat protocol; `script` is a name of commands/fake-scripts.ts or a function. */
export async function startFakeModel(options: Parameters<typeof start>[0] = {}): Promise<FakeModel> {
  return start(options);
}

/** One for a whole test file. */
export function useFakeModel(script?: string): { readonly current: FakeModel } {
  let running: FakeModel | null = null;
  beforeAll(async () => {
    running = await start(script === undefined ? {} : { script });
  });
  afterAll(async () => {
    await running?.close();
  });
  return {
    get current() {
      if (!running) throw new Error('the fake model is not running yet');
      return running;
    },
  };
}
