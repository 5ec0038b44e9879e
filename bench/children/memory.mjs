// Loaded before a program (--expose-gc --import): on the message `memory` it collects garbage and answers with the resident
// set size and the heap in use, in bytes. So the program under measurement needs to know nothing of being measured.
import { setTimeout as pause } from 'node:timers/promises';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('message', async (message) => {
    if (message !== 'memory') return;
    for (let i = 0; i < 5; i++) {
      globalThis.gc();
      await pause(150);
    }
    const { rss, heapUsed } = process.memoryUsage();
    process.send({ rss, heap: heapUsed });
  });
  process.channel.unref(); // a program that is done must be able to end
}
