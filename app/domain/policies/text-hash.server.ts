/** What a review is tied to, under the name the publishing of drafts knows it by. */
export { articleTextHash as textHash } from "./text-hash";
