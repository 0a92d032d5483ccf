import type { Evidence } from "~/domain/policies/propose/proposed";
import { useTranslation } from "~/i18n/use-translation";

/** The words of the text behind a value, small and quiet; nothing where a person set it. */
export function Because({ evidence }: { evidence: readonly Evidence[] }) {
  const { t } = useTranslation("reviews");
  const words = [...new Set(evidence.map(({ words: one, in: where }) => `${where ?? ""}|${one}`))].slice(0, 6);
  if (words.length === 0) return null;
  const told = words.map((one) => {
    const quoted = t("quote", { words: one.slice(one.indexOf("|") + 1).replace(/[“”]/g, "") });
    return one.startsWith("head|") ? t("fromHead", { words: quoted }) : quoted;
  });
  return <span className="ml-1.5 text-xs text-faint">{t("evidence", { words: told.join(t("comma")) })}</span>;
}
