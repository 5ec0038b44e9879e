// zod compiles its checks with `new Function`, which the server's content policy forbids. This stands first in main.tsx,
// before any schema is made.
import { config } from 'zod';

config({ jitless: true });
