import { prepare } from "./setup/prepare.mjs";

// npm run db:generate
await prepare({ build: false, say: console.log });
