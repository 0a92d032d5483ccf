import { useFileSize } from "~/components/evidence/file-size";
import { InstantText } from "~/components/ui/date-text";
import { Icon } from "~/components/ui/icon";
import { PersonName } from "~/components/ui/person-name";
import { TextLink } from "~/components/ui/text-link";
import { useCodeName } from "~/i18n/use-code-name";
import { useTranslation } from "~/i18n/use-translation";
import { type BlockProps, RecordBlock } from "./project-blocks";

type File = BlockProps["project"]["records"]["files"][number];

/** The files that prove something, each a download; removed ones are folded away with their reason. */
export function EvidenceBlock({ project }: BlockProps) {
  const { t } = useTranslation("projects");
  const { files } = project.records;
  const current = files.filter((file) => !file.removedAt);
  const removed = files.filter((file) => file.removedAt);
  return (
    <RecordBlock
      id="evidence"
      title={t("block.evidence")}
      count={current.length}
      add={{
        href: `/projects/${project.id}/evidence/new`,
        label: t("action.addFile"),
        isShown: project.may["project.record"],
      }}
      empty={files.length === 0 ? t("empty.files") : null}
    >
      <ul className="flex flex-col gap-3">
        {current.map((file) => (
          <FileLine key={file.id} file={file} project={project} />
        ))}
      </ul>
      {removed.length > 0 ? (
        <details className={current.length > 0 ? "mt-3" : undefined}>
          <summary className="text-xs text-muted">{t("files.showRemoved", { count: removed.length })}</summary>
          <ul className="mt-2 flex flex-col gap-3">
            {removed.map((file) => (
              <FileLine key={file.id} file={file} project={project} />
            ))}
          </ul>
        </details>
      ) : null}
    </RecordBlock>
  );
}

function FileLine({ file, project }: BlockProps & { file: File }) {
  const { t } = useTranslation("projects");
  const name = useCodeName();
  const size = useFileSize();
  const title = file.title ?? file.fileName;
  return (
    <li className="flex gap-2">
      <Icon name="file" className="mt-[3px] text-faint" />
      <span className="min-w-0 flex-1">
        {file.removedAt ? (
          <span className="text-faint line-through">{title}</span>
        ) : (
          <TextLink href={`/files/${file.id}`}>{title}</TextLink>
        )}
        <span className="meta text-xs">
          <span>{name("evidenceKind", file.kind)}</span>
          {file.need ? (
            <TextLink href={`/needs/${file.need.id}`}>{t("files.need", { serial: file.need.serial })}</TextLink>
          ) : null}
          <span>{size(file.sizeBytes)}</span>
          <PersonName name={project.people[file.uploadedById ?? ""] ?? null} />
          <InstantText at={file.uploadedAt} />
          {file.removedAt ? <span>{t("files.removed", { reason: file.removeReason ?? "" })}</span> : null}
          {!file.removedAt && project.may["project.record"] ? (
            <TextLink href={`/projects/${project.id}/evidence/${file.id}/remove`} className="no-print">
              {t("action.removeFile")}
            </TextLink>
          ) : null}
        </span>
      </span>
    </li>
  );
}
