export default {
  title: "待复核",
};
