// Does the README's C++ do what the README says?
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <string>

TEST_CASE("the README's eight lines print the canonical body of \"Call back\"", "[readme]") {
  std::FILE* output = popen(TASKFORM_README_EXAMPLE, "r");
  REQUIRE(output != nullptr);
  std::string text;
  std::array<char, 256> part{};
  while (std::fgets(part.data(), part.size(), output) != nullptr) text += part.data();
  CHECK(pclose(output) == 0);
  CHECK(text == "{\"title\":\"Call back\",\"deadline\":\"2026-11-23\",\"categoryId\":30}\n");
}
