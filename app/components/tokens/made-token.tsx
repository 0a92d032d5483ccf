import { ButtonLink } from "~/components/ui/button";
import { Callout } from "~/components/ui/callout";
import { CopyButton } from "~/components/ui/copy-button";
import { InstantText } from "~/components/ui/date-text";
import { useTranslation } from "~/i18n/use-translation";

/** A token at the one moment it is shown; without it where the same form was sent a second time. */
export function MadeToken({ token, expiresAt }: { token: string | null; expiresAt: string }) {
  const { t } = useTranslation("tokens");
  if (!token)
    return (
      <Callout kind="warning" title={t("repeated")}>
        <p>{t("repeatedText")}</p>
      </Callout>
    );
  return (
    <Callout kind="info" title={t("made")}>
      <p>{t("madeText")}</p>
      <p className="my-3 flex items-center gap-2">
        <code id="token" className="min-w-0 break-all rounded border bg-surface px-2 py-1 text-sm">
          {token}
        </code>
        <CopyButton text={token} />
      </p>
      <p className="text-muted">
        {t("madeUntil")}
        <InstantText at={expiresAt} />
      </p>
      <p className="mt-3">
        <ButtonLink href="/account/tokens" size="small">
          {t("done")}
        </ButtonLink>
      </p>
    </Callout>
  );
}
