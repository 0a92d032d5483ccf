import { TextLink } from "~/components/ui/text-link";
import { measureHref } from "~/domain/measures/measure-href";
import { useTranslation } from "~/i18n/use-translation";

/** Prohibitions by their keys, each a link to its article: 触及 P14-18g、P25-7f. */
export function GuardLinks({ label, keys }: { label: string; keys: string[] }) {
  const { t } = useTranslation("common");
  if (keys.length === 0) return null;
  return (
    <span className="text-caution">
      {label}{" "}
      {keys.map((key, index) => (
        <span key={key}>
          {index > 0 ? t("separator") : null}
          <TextLink href={measureHref(key)}>{key}</TextLink>
        </span>
      ))}
    </span>
  );
}
