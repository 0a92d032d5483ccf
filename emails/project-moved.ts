import { composeMail, type Mail, type MailLanguage } from "./layout";

type ProjectMoved = {
  language: MailLanguage;
  recipientName: string;
  projectName: string;
  projectCode: string;
  fromStage: string;
  toStage: string;
  actorName: string;
  kind: "forward" | "forced" | "back";
  reason: string | null;
  url: string;
};

/** Tells a project's team about one stage change. */
export function projectMovedEmail(props: ProjectMoved): Mail {
  const { language, recipientName, projectName, projectCode, fromStage, toStage, actorName, reason, url } = props;
  const words = language === "en" ? english : chinese;
  const facts: [string, string][] = [
    [words.project, `${projectName} (${projectCode})`],
    [words.stage, `${fromStage} → ${toStage}`],
    [words.by, actorName],
  ];
  if (reason) facts.push([words.reason, reason]);
  return composeMail({
    language,
    subject: words.subject(projectName, toStage),
    greeting: words.greeting(recipientName),
    paragraphs: [words.what[props.kind]],
    facts,
    action: { label: words.open, url },
  });
}

const chinese = {
  subject: (project: string, stage: string) => `${project}进入${stage}阶段`,
  greeting: (name: string) => `${name}，您好：`,
  what: {
    forward: "您参与的项目已推进到新的阶段。",
    forced: "您参与的项目在条件未齐的情况下经领导批准推进，请尽快补齐所缺事项。",
    back: "您参与的项目已退回此前的阶段。",
  },
  project: "项目",
  stage: "阶段",
  by: "操作人",
  reason: "原因",
  open: "查看项目",
};

const english = {
  subject: (project: string, stage: string) => `${project} is now at ${stage}`,
  greeting: (name: string) => `Dear ${name},`,
  what: {
    forward: "A project you are on has moved to its next stage.",
    forced:
      "A project you are on was moved by a leader before its gate was complete. Please supply what is still missing.",
    back: "A project you are on has gone back to an earlier stage.",
  },
  project: "Project",
  stage: "Stage",
  by: "Moved by",
  reason: "Reason",
  open: "Open the project",
};
