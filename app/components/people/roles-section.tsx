import { Button } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { Tag } from "~/components/ui/tag";
import type { Role } from "~/domain/access/roles";
import type { Name } from "~/domain/access/viewer";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

type Membership = { id: string; role: Role; orgName: Name };

/** The person's memberships; the others are a press away. */
export function RolesSection({ memberships, currentId }: { memberships: Membership[]; currentId: string }) {
  const { t } = useTranslation("account");
  const name = useCodeName();
  const pick = useBilingual();
  return (
    <Section id="roles" title={t("roles")} meta={t("rolesHelp")}>
      <ul className="grid gap-2">
        {memberships.map(({ id, role, orgName }) => (
          <li key={id} className="flex items-center justify-between gap-3">
            <span>
              {pick(orgName)} · {name("role", role)}
            </span>
            {id === currentId ? (
              <Tag tone="accent">{t("current")}</Tag>
            ) : (
              <form method="post" action="/account/membership">
                <Button
                  size="small"
                  name="membershipId"
                  value={id}
                  aria-label={`${t("use")} ${pick(orgName)} ${name("role", role)}`}
                >
                  {t("use")}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
