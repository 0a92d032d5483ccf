import { fixedT } from "~/i18n/index.server";
import type { Language } from "~/i18n/languages";
import { readImportExtra } from "./import-extra";
import { reportedKeys } from "./project-draft";
import { amountQualifiers } from "./read-amount";

/** What an imported project keeps of its row, with labels in the reader's language; nothing for any other project. */
export function importedCells(stored: unknown, language: Language): { label: string; text: string }[] {
  const extra = readImportExtra(stored);
  if (!extra) return [];
  const t = fixedT(language, "imports");
  const reported = reportedKeys.flatMap((key) => {
    const text = extra.reported[key];
    if (text === undefined) return [];
    const qualifier = key === "amount_qualifier" ? amountQualifiers.find((one) => one === text) : undefined;
    return [{ label: t(`extra.${key}`), text: qualifier ? t(`qualifier.${qualifier}`) : text }];
  });
  const other = extra.other.map(({ column, text }) => ({ label: column, text }));
  const source = t("extra.source", { file: extra.fileName, row: extra.row, date: extra.importedOn });
  return [...reported, ...other, { label: t("extra.from"), text: source }];
}
