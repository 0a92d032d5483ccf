export default {
  title: "执行情况",
};
