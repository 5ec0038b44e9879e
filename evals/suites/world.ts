import type { Suite } from './suite.ts';
export const retrieval: Suite = async () => ({ rows: [], cases: [] });
export const grounded: Suite = async () => ({ rows: [], cases: [] });
export const recommendation: Suite = async () => ({ rows: [], cases: [] });
