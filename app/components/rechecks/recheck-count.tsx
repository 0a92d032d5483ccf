import { Callout } from "~/components/ui/callout";
import { TextLink } from "~/components/ui/text-link";
import { useTranslation } from "~/i18n/use-translation";

/** On a workbench: how much is to be looked at again; nothing where there is none. */
export function RecheckCount({ count, href }: { count: number; href: string }) {
  const { t } = useTranslation("rechecks");
  if (count === 0) return null;
  return (
    <Callout kind="warning" title={t("home", { count })}>
      {t("homeText")} <TextLink href={href}>{t("homeLink")}</TextLink>
    </Callout>
  );
}
