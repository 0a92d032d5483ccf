export default {
  title: "政策主动匹配",
};
