import type { DemoAccounts as Accounts } from "~/domain/people/demo-accounts.server";
import { useCodeName } from "~/i18n/use-code-name";
import { useBilingual, useTranslation } from "~/i18n/use-translation";

/** The demo's accounts: one press signs in. */
export function DemoAccounts({ demo, next }: { demo: Accounts; next: string }) {
  const { t } = useTranslation("auth");
  const name = useCodeName();
  const pick = useBilingual();
  return (
    <section className="mt-6 border-t border-line pt-4" aria-labelledby="demo-title">
      <h2 id="demo-title" className="section-title">
        {t("demo.title")}
      </h2>
      <p className="mb-2 text-xs text-faint">{t("demo.help", { password: demo.password })}</p>
      <ul className="-mx-2" aria-labelledby="demo-title">
        {demo.accounts.map(({ email, role, orgName }) => (
          <li key={email}>
            <form method="post" action={`/login?next=${encodeURIComponent(next)}`}>
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={demo.password} />
              <button
                type="submit"
                className="menu-item w-full justify-between text-left"
                title={t("demo.enter", { email })}
              >
                <span className="min-w-0">
                  <span className="font-medium">{name("role", role)}</span>{" "}
                  <span className="text-muted">{pick(orgName)}</span>
                </span>
                <span className="shrink-0 text-xs text-faint">{email.split("@")[0]}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
