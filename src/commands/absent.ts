// Commands that a later version brings: they say so and exit 2.
process.stderr.write(`${process.argv[2] ?? 'this'} is not in this version\n`);
if (process.argv.includes('--json'))
  process.stdout.write(`${JSON.stringify({ error: { code: 'invalid', message: 'not in this version' } })}\n`);
process.exitCode = 2;
