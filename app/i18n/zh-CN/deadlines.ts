export default {
  title: "期限提醒",
};
