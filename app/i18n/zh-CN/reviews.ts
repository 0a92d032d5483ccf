export default {
  title: "逐条审核",
};
