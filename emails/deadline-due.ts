import { composeMail, type Mail, type MailLanguage } from "./layout";

type DeadlineDue = {
  language: MailLanguage;
  recipientName: string;
  projectName: string;
  projectCode: string;
  what: string;
  source: string;
  dueOn: string;
  daysLeft: number;
  url: string;
};

/** Tells a project's officer that a date that follows from a measure is near. */
export function deadlineDueEmail(props: DeadlineDue): Mail {
  const { language, recipientName, projectName, projectCode, what, source, dueOn, daysLeft, url } = props;
  if (language === "en") {
    const left = daysLeft === 0 ? "today" : daysLeft === 1 ? "in 1 day" : `in ${daysLeft} days`;
    return composeMail({
      language,
      subject: `Deadline ${left}: ${what} (${projectCode})`,
      greeting: `Dear ${recipientName},`,
      paragraphs: ["The deadline below is near. Record on the project page what was done, or why it does not apply."],
      facts: [
        ["Deadline", what],
        ["Due", dueOn],
        ["Source", source],
        ["Project", projectName],
      ],
      action: { label: "Open the project", url },
    });
  }
  const left = daysLeft === 0 ? "今天到期" : `还有 ${daysLeft} 天到期`;
  return composeMail({
    language,
    subject: `政策期限${left}：${what}（${projectCode}）`,
    greeting: `${recipientName}，您好：`,
    paragraphs: ["下列政策期限临近，请在项目页登记办理情况，或说明为何不适用。"],
    facts: [
      ["期限", what],
      ["到期日", dueOn],
      ["依据", source],
      ["项目", projectName],
    ],
    action: { label: "查看项目", url },
  });
}
