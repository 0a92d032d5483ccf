import type { TFunction } from "i18next";
import { createContext, useContext } from "react";
import type { Language } from "./languages";
import type { Namespace } from "./resources";

/** What a page needs for its words. Set once per request in entry.server.tsx. */
export type Words = { language: Language; t: <Space extends Namespace>(namespace: Space) => TFunction<Space> };

export const WordsContext = createContext<Words | null>(null);

/**
 * The texts of one namespace in the reader's language.
 *
 * Has the shape of react-i18next's hook without its subscriptions: pages never change language while they live,
 * and a board calls this several hundred times.
 */
export function useTranslation<Space extends Namespace = "common">(
  namespace?: Space,
): { t: TFunction<Space>; language: Language; i18n: { language: Language } };
export function useTranslation(namespace: Namespace = "common") {
  const { language, t } = useWords();
  return { t: t(namespace), language, i18n: { language } };
}

/** Picks the reader's side of a text that data carries in both languages. */
export function useBilingual(): (text: { zh: string; en: string }) => string {
  const { language } = useWords();
  return (text) => (language === "en" ? text.en : text.zh);
}

function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("No words: render inside WordsContext");
  return words;
}
