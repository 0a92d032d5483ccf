import type { ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { BrandMark } from "./brand-mark";
import { LanguageSwitch } from "./top-bar";

/** Around the pages met before signing in: one card, centred, the product's name and the language. */
export function PlainFrame({ title, back, children }: { title: string; back: string; children: ReactNode }) {
  const { t } = useTranslation("common");
  return (
    <div className="frame-plain">
      <header className="flex items-center gap-3 px-6 py-4">
        <span className="block h-7 w-7">
          <BrandMark />
        </span>
        <span className="text-base font-semibold">{t("product")}</span>
        <span className="hidden text-faint sm:block">{t("productLine")}</span>
        <span className="ml-auto">
          <LanguageSwitch back={back} />
        </span>
      </header>
      <main id="content" tabIndex={-1} className="grid place-items-center px-4 py-8">
        <div className="w-full max-w-[400px]">
          <h1 className="page-title mb-4">{title}</h1>
          <div className="card p-6">{children}</div>
        </div>
      </main>
      <div className="h-16" />
    </div>
  );
}
