import type { BlockProps } from "~/components/projects/project-blocks";
import { Section } from "~/components/ui/card";
import { TextLink } from "~/components/ui/text-link";
import { measureHref } from "~/domain/measures/measure-href";
import { useBilingual, useTranslation } from "~/i18n/use-translation";
import { ProposalActions } from "./proposal-actions";
import { useWhy } from "./use-why";

/** On the project's page: measures that newly fit it, the newest few. Nothing where there is nothing to decide. */
export function ProposalsBlock({ project }: BlockProps) {
  const { t } = useTranslation("proposals");
  const pick = useBilingual();
  const why = useWhy();
  const { proposals, proposalCount } = project.records;
  if (proposalCount === 0) return null;
  const canLink = project.may["need.link"];
  return (
    <Section
      id="proposals"
      title={t("title")}
      meta={proposalCount}
      action={<TextLink href={`/proposals?project=${project.id}`}>{t("seeAll")}</TextLink>}
      padded={false}
    >
      <ul aria-label={t("caption")}>
        {proposals.map(({ matched, ...proposal }) => (
          <li key={proposal.id} className="border-t border-line px-4 py-2 first:border-t-0">
            <TextLink quiet href={measureHref(proposal.measure.key)}>
              {pick(proposal.measure.title)}
            </TextLink>{" "}
            <span className="text-xs text-faint">{proposal.measure.key}</span>
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <p className="min-w-0 text-xs text-muted">{why({ ...proposal, matched })}</p>
              <ProposalActions
                proposal={{
                  ...proposal,
                  project,
                  may: {
                    link: canLink && proposal.need !== null,
                    raise: project.may["need.raise"] && proposal.need === null,
                    setAside: canLink,
                    restore: false,
                  },
                }}
              />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
