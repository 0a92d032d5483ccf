export default {
  title: "接口令牌",
};
