// Property tests draw the same cases at every run, so that a failure is a failure everywhere. FC_SEED=n draws others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261124) });
