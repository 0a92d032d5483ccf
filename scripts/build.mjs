import { prepare } from "./setup/prepare.mjs";

// npm run build
await prepare({ say: console.log });
