// Loaded before a program (--expose-gc --import): on the message `rss` it collects garbage and answers with the resident
// set size in bytes. So the program under measurement needs to know nothing of being measured.
import { setTimeout as pause } from 'node:timers/promises';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('message', async (message) => {
    if (message !== 'rss') return;
    for (let i = 0; i < 5; i++) {
      globalThis.gc();
      await pause(150);
    }
    process.send({ rss: process.memoryUsage().rss });
  });
  process.channel.unref(); // a program that is done must be able to end
}
