export default {
  title: "政策计算器",
};
