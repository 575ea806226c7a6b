export default definePageConfig({
  navigationBarTitleText: "违规的种类",
  enablePullDownRefresh: true,
});
