import { composeMail, type Mail, type MailLanguage } from "./layout";

type NeedOverdue = {
  language: MailLanguage;
  recipientName: string;
  projectName: string;
  needTitle: string;
  needCode: string;
  categoryName: string;
  dueOn: string;
  overdueWorkingDays: number;
  url: string;
};

/** Tells those answerable for a need that its due date has passed. */
export function needOverdueEmail(props: NeedOverdue): Mail {
  const { language, recipientName, projectName, needTitle, needCode, categoryName, dueOn, overdueWorkingDays, url } =
    props;
  if (language === "en") {
    return composeMail({
      language,
      subject: `Overdue by ${overdueWorkingDays} working days: ${needTitle} (${needCode})`,
      greeting: `Dear ${recipientName},`,
      paragraphs: [
        "The need below has passed its due date. Record what is holding it up, or close it with its outcome.",
      ],
      facts: [
        ["Need", `${categoryName} · ${needTitle}`],
        ["Project", projectName],
        ["Due", dueOn],
      ],
      action: { label: "Open the need", url },
    });
  }
  return composeMail({
    language,
    subject: `要素需求已超期 ${overdueWorkingDays} 个工作日：${needTitle}（${needCode}）`,
    greeting: `${recipientName}，您好：`,
    paragraphs: ["下列要素需求已超过办结时限，请登记卡点，或填写办理结果后办结。"],
    facts: [
      ["需求", `${categoryName} · ${needTitle}`],
      ["项目", projectName],
      ["办结时限", dueOn],
    ],
    action: { label: "查看需求", url },
  });
}
