import { ButtonLink } from "~/components/ui/button";
import { Section } from "~/components/ui/card";
import { DateText } from "~/components/ui/date-text";
import { TextLink } from "~/components/ui/text-link";
import type { NeedPage } from "~/domain/needs/need-page.server";
import { countryName } from "~/domain/reference/countries";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";

/** Persons for whom entry is asked, masked; showing one in full asks for a purpose. */
export function NeedPersons({ need }: { need: NeedPage }) {
  const { t } = useTranslation("needs");
  if (need.category !== "entry_exit") return null;
  const add = (
    <ButtonLink href={`/needs/${need.id}/persons/new`} size="small" icon="plus">
      {t("actions.keep_persons")}
    </ButtonLink>
  );
  return (
    <Section
      id="persons"
      title={t("page.persons")}
      meta={need.persons.length || undefined}
      action={need.actions.includes("keep_persons") ? add : undefined}
      padded={false}
    >
      {need.persons.length === 0 ? <p className="px-4 py-3 text-muted">{t("page.personsEmpty")}</p> : null}
      <ul aria-label={t("person.listCaption")}>
        {need.persons.map((person) => (
          <Person key={person.id} need={need} person={person} />
        ))}
      </ul>
      <p className="border-t border-line px-4 py-2 text-xs text-muted">{t("page.personsNote")}</p>
    </Section>
  );
}

function Person({ need, person }: { need: NeedPage; person: NeedPage["persons"][number] }) {
  const { t, language } = useTranslation("needs");
  const name = useCodeName();
  const href = `/needs/${need.id}/persons/${person.id}`;
  return (
    <li className="border-t border-line px-4 py-2 first:border-t-0">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-semibold">{person.nameMasked}</span>
        <span>{countryName(person.nationality, language)}</span>
        {person.position ? <span className="text-muted">{person.position}</span> : null}
        <span className="ml-auto flex gap-3 no-print">
          {need.actions.includes("reveal") ? <TextLink href={`${href}/reveal`}>{t("actions.reveal")}</TextLink> : null}
          {need.actions.includes("keep_persons") ? (
            <TextLink href={`${href}/remove`}>{t("actions.remove")}</TextLink>
          ) : null}
        </span>
      </div>
      <div className="meta">
        <span>{name("travelDocument", person.documentKind)}</span>
        <span>{person.documentMasked ?? t("person.noDocument")}</span>
        {person.from || person.to ? (
          <span>
            {person.from ? <DateText date={person.from} weekday={false} /> : "…"} –{" "}
            {person.to ? <DateText date={person.to} weekday={false} /> : "…"}
          </span>
        ) : null}
      </div>
    </li>
  );
}
