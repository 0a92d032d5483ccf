import { ButtonLink } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { useTranslation } from "~/i18n/use-translation";

/** The way from the account to its tokens. */
export function TokensLink() {
  const { t } = useTranslation("tokens");
  return (
    <Section id="tokens" title={t("title")} meta={t("linkHelp")}>
      <ButtonLink href="/account/tokens">{t("link")}</ButtonLink>
    </Section>
  );
}
