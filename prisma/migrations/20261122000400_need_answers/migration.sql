-- Whether the answer that waits for the officer says "done" or proposes to decline.
CREATE TYPE "need_answer_kind" AS ENUM ('done', 'decline');
ALTER TABLE "need" ADD COLUMN "answer_kind" "need_answer_kind";
