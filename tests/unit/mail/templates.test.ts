import { describe, expect, test } from "vitest";
import { invitationEmail } from "~~/emails/invitation";
import type { MailLanguage } from "~~/emails/layout";
import { needAssignedEmail } from "~~/emails/need-assigned";
import { needOverdueEmail } from "~~/emails/need-overdue";
import { passwordResetEmail } from "~~/emails/password-reset";
import { projectMovedEmail } from "~~/emails/project-moved";

const script = `<script>alert("1")</script>`;
const url = "https://landfall.example/x?a=1&b=2";

const mails = {
  invitation: (language: MailLanguage) =>
    invitationEmail({
      language,
      recipientName: script,
      inviterName: "王主任\r\nBcc: x@example.com",
      orgName: script,
      roleName: "officer",
      url,
      validHours: 72,
    }),
  passwordReset: (language: MailLanguage) =>
    passwordResetEmail({ language, recipientName: script, url, validMinutes: 15 }),
  needAssigned: (language: MailLanguage) =>
    needAssignedEmail({
      language,
      recipientName: script,
      projectName: script,
      needTitle: script,
      needCode: "P-1-N1",
      categoryName: "land",
      departmentName: script,
      dueOn: "12月4日",
      workingDays: 10,
      url,
    }),
  needOverdue: (language: MailLanguage) =>
    needOverdueEmail({
      language,
      recipientName: script,
      projectName: script,
      needTitle: script,
      needCode: "P-1-N1",
      categoryName: "land",
      dueOn: "12月4日",
      overdueWorkingDays: 3,
      url,
    }),
  projectMoved: (language: MailLanguage) =>
    projectMovedEmail({
      language,
      recipientName: script,
      projectName: script,
      projectCode: "P-1",
      fromStage: "a",
      toStage: "b",
      actorName: script,
      kind: "forced",
      reason: script,
      url,
    }),
};

describe.each(Object.entries(mails))("%s", (_name, make) => {
  test.each(["zh-CN", "en"] as const)(
    "in %s: script is inert, the subject is one line, the link is in both forms",
    (language) => {
      const mail = make(language);
      expect(mail.html).not.toContain("<script");
      expect(mail.subject).not.toMatch(/[\r\n]/);
      expect(mail.html).toContain("https://landfall.example/x?a=1&amp;b=2");
      expect(mail.text).toContain(url);
      expect(mail.html).toContain(`lang="${language}"`);
    },
  );

  test("the English mail carries no Chinese words but the product's name", () => {
    const { subject, text } = make("en");
    expect(`${subject}${text}`.replace(/王主任|12月4日|落地/g, "")).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
