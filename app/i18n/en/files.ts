import type { SameKeys } from "~/i18n/dictionary";
import type zh from "~/i18n/zh-CN/files";

export default {
  uploadTitle: "Upload a file",
  removeTitle: "Remove a file",
  kind: "Kind of file",
  name: "Title",
  nameHelp: "The file's name is shown without one.",
  file: "File",
  fileHelp: "PDF, PNG, JPG, Word, Excel, PowerPoint (without macros), TXT or CSV, up to {{size}}.",
  need: "Belongs to the need",
  noNeed: "To no need",
  upload: "Upload",
  uploaded: "Uploaded {{name}}",
  removed: "The file was removed; its record stays",
  reason: "Reason",
  removeText: "Nobody can download it afterwards; its name, who uploaded it and the reason stay on record.",
  remove: "Remove",
  bytes: "{{count}} bytes",
  kilobytes: "{{size}} kB",
  megabytes: "{{size}} MB",
  refused: {
    file_missing: "Choose a file",
    file_too_large: "The file is larger than {{size}}; compress or split it",
    file_empty: "The file is empty",
    file_type: "Files of this type are not taken; make it a PDF, picture, Office document or text",
    file_macros: "The document has macros; save it without them",
    file_ending: "The ending of the name does not fit the content",
    file_infected: "The file did not pass the virus scan",
    file_scan_failed: "The virus scan is not available; try again later",
  },
} satisfies SameKeys<typeof zh>;
