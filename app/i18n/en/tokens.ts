import type { SameKeys } from "~/i18n/dictionary";
import type zh from "~/i18n/zh-CN/tokens";

export default {
  title: "API tokens",
  intro:
    "With a token a program calls the interface as you, for example to bring policy matching into the zone's own system.",
  guide: "Description of the interface (OpenAPI)",
  link: "Manage API tokens",
  linkHelp: "Personal tokens for programs; each can be revoked at any time.",

  list: "My tokens",
  live: "{{held}} live, at most {{most}}",
  none: "No tokens yet",
  noneText: "Before a program can call the interface, make a token for it below.",
  name: "Name",
  nameHelp: "Say which program it is for, so that you know it later, for example “investment dashboard”.",
  start: "Begins with",
  membership: "Acts as",
  membershipHelp: "The program sees what this role sees, and nothing else.",
  scope: "Scope",
  scopes: { read: "Read only", write: "Read and write" },
  scopeHelp: {
    read: "May look things up, cannot change anything.",
    write: "May also write as you. The interface only answers questions so far: read only will do.",
  },
  days: "Lives for",
  lives: { "30": "30 days", "90": "90 days", "365": "365 days" },
  created: "Made",
  expires: "Expires",
  lastUsed: "Last used",
  never: "Never used",
  state: "State",
  states: { live: "Live", revoked: "Revoked", role_ended: "Role ended", expired: "Expired" },
  actions: "Actions",
  revoke: "Revoke",
  revokeOf: "Revoke the token “{{name}}”",
  revoked: "The token “{{name}}” is revoked and opens nothing any more",

  make: "Make a token",
  makeHelp: "A token is like a password: keep it out of chats, mails and code repositories.",
  made: "The token is made: copy it now",
  madeText:
    "It is shown only this once and cannot be looked up after you leave this page. If it is lost, revoke it and make another.",
  madeUntil: "Expires: ",
  repeated: "This token was made a moment ago",
  repeatedText: "A token is shown once and not again. If you had no time to copy it, revoke it and make another.",
  done: "I have kept it, back to the list",

  errors: {
    tooMany: "You have {{most}} live tokens. Revoke one that is no longer used first.",
    unknownMembership: "This role has ended. Choose another one.",
  },

  problem: {
    "unreadable-address": {
      title: "The address cannot be read",
      detail: "Check how the address of the request is written.",
    },
    "not-signed-in": {
      title: "No valid token",
      detail:
        "Send a valid token in the Authorization header (Bearer). It may have expired or been revoked, or the role it acts under may have ended.",
    },
    "foreign-origin": {
      title: "Request from elsewhere",
      detail:
        "With a session the request must come from a page of this system. Programs send a token, and no cookie beside it.",
    },
    "read-only": {
      title: "The token may not do this",
      detail: "This token is for reading only; the request needs one for reading and writing.",
    },
    "not-found": { title: "No such resource", detail: "Compare the address with /api/v1/openapi.json." },
    "wrong-method": { title: "Method not allowed", detail: "The header Allow names the methods there are." },
    "no-length": {
      title: "Length required",
      detail: "Send the length of the body in Content-Length; chunked bodies are not taken.",
    },
    "too-large": { title: "Body too large", detail: "The body may have at most {{kilobytes}} KB." },
    "wrong-type": {
      title: "Unsupported media type",
      detail: "Send plain UTF-8 as application/json, without an encoding.",
    },
    "not-json": { title: "The body is not valid JSON", detail: "Check the format of the body." },
    "wrong-value": {
      title: "The body is not as it should be",
      detail: "Correct what errors names, item by item, and send it again.",
    },
    "too-many": { title: "Too many requests", detail: "Try again in {{seconds}} seconds." },
    timeout: { title: "The request took too long", detail: "The body did not arrive in time. Try again." },
    busy: { title: "Busy for a moment", detail: "Try again in a moment." },
    broken: {
      title: "Something failed on the server",
      detail: "It has been logged. Quote the number in instance when you ask the administrator.",
    },
    refused: { title: "The request was not accepted", detail: "Check the request and try again." },
  },

  invalid: {
    required: "Required",
    type: "Must be {{expected}}",
    types: {
      string: "a text",
      number: "a number",
      int: "a whole number",
      boolean: "true or false",
      object: "an object",
      array: "an array",
    },
    code: "Not an allowed value. Allowed: {{allowed}}",
    unknownField: "There is no such field. Fields: {{allowed}}",
    tooLong: "At most {{max}} characters",
    tooMany: "At most {{max}} items",
    tooSmall: "Must not be below {{min}}",
    tooBig: "Must not be above {{max}}",
    other: "Not a valid value",
  },
} satisfies SameKeys<typeof zh>;
