import type { Language } from "~/i18n/languages";

/** A program's answer, its texts in this language; nobody's to keep. */
export function answerProgram(body: unknown, language: Language): Response {
  return Response.json(body, {
    headers: { "Cache-Control": "no-store", "Content-Language": language, Vary: "Accept-Language" },
  });
}
