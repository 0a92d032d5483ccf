import { autosubmit } from "./client/autosubmit";
import { copyButtons } from "./client/copy";
import { datePickers } from "./client/date-picker";
import { dialogs } from "./client/dialogs";
import { drafts } from "./client/drafts";
import { keys } from "./client/keys";
import { memory } from "./client/memory";
import { menus } from "./client/menus";
import { printButtons } from "./client/print";
import { submitOnce } from "./client/submit-once";
import { toasts } from "./client/toasts";

/*
 * Small comforts on pages that work without them. Nothing here renders; everything hangs on data attributes.
 * Order matters once: drafts look at a form before submit-once locks it.
 */
document.documentElement.dataset.enhanced = "";
for (const enhance of [
  drafts,
  submitOnce,
  menus,
  dialogs,
  keys,
  memory,
  autosubmit,
  copyButtons,
  datePickers,
  printButtons,
  toasts,
])
  enhance();

if (document.querySelector("[data-guards-of]"))
  void import("./client/guards").then(({ watchGuardedWords }) => watchGuardedWords());

const board = document.getElementById("board");
if (board) void import("./client/board").then(({ enhanceBoard }) => enhanceBoard());
