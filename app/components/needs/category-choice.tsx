import { Section } from "~/components/ui/card";
import { TextLink } from "~/components/ui/text-link";
import { coreCategories, isCoreCategory, needCategories } from "~/domain/needs/categories";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

/** The first step of raising a need: plain links, the five core factors first. */
export function CategoryChoice({ projectId }: { projectId: string }) {
  const { t } = useTranslation("needs");
  const name = useCodeName();
  const href = (category: string) => `/projects/${projectId}/needs/new?category=${category}`;
  return (
    <div className="grid gap-4">
      <Section id="core" title={t("raise.core")}>
        <ul className="grid gap-2 sm:grid-cols-5">
          {coreCategories.map((category) => (
            <li key={category}>
              <a href={href(category)} className="btn w-full">
                {name("needCategory", category)}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="others" title={t("raise.others")}>
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {needCategories
            .filter((category) => !isCoreCategory(category))
            .map((category) => (
              <li key={category}>
                <TextLink href={href(category)}>{name("needCategory", category)}</TextLink>
              </li>
            ))}
        </ul>
      </Section>
    </div>
  );
}
