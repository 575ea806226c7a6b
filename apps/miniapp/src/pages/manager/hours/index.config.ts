export default definePageConfig({
  navigationBarTitleText: "作息与封账",
  enablePullDownRefresh: true,
});
