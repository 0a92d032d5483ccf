import { Button } from "~/components/ui/button";
import { InstantText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { Table } from "~/components/ui/table";
import { Tag } from "~/components/ui/tag";
import type { TokenLine } from "~/domain/tokens/own-tokens.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** A person's tokens with what they open and a way to end each. */
export function TokenTable({ tokens }: { tokens: TokenLine[] }) {
  const { t } = useTranslation("tokens");
  const name = useCodeName();
  const pick = useBilingual();
  return (
    <Table
      bare
      scroll
      caption={t("list")}
      rows={tokens}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
      columns={[
        {
          key: "name",
          head: t("name"),
          cell: (row) => (
            <>
              {row.name}
              <code className="block text-xs text-faint">{row.start}…</code>
            </>
          ),
        },
        { key: "state", head: t("state"), isTight: true, cell: (row) => <StateTag state={row.state} /> },
        {
          key: "membership",
          head: t("membership"),
          isWideOnCard: true,
          cell: (row) => `${pick(row.orgName)} · ${name("role", row.role)}`,
        },
        { key: "scope", head: t("scope"), isTight: true, cell: (row) => t(`scopes.${row.scope}`) },
        { key: "created", head: t("created"), from: "xl", cell: (row) => <InstantText at={row.createdAt} /> },
        { key: "expires", head: t("expires"), cell: (row) => <InstantText at={row.expiresAt} /> },
        {
          key: "used",
          head: t("lastUsed"),
          cell: (row) => (row.lastUsedAt ? <InstantText at={row.lastUsedAt} relative /> : t("never")),
        },
        {
          key: "revoke",
          head: t("actions"),
          isTight: true,
          cell: (row) => (row.state === "live" ? <Revoke token={row} /> : null),
        },
      ]}
    />
  );
}

function StateTag({ state }: { state: TokenLine["state"] }) {
  const { t } = useTranslation("tokens");
  return <Tag tone={state === "live" ? "accent" : undefined}>{t(`states.${state}`)}</Tag>;
}

function Revoke({ token }: { token: TokenLine }) {
  const { t } = useTranslation("tokens");
  return (
    <form method="post" action="/account/tokens">
      <input type="hidden" name="intent" value="revoke" />
      <input type="hidden" name="tokenId" value={token.id} />
      <Button size="small" aria-label={t("revokeOf", { name: token.name })}>
        {t("revoke")}
      </Button>
    </form>
  );
}
