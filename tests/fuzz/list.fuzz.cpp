// Is any text the same list to both readers, and is what became of a group always what it says?
#include "fuzz.hpp"
#include "laws.hpp"

using namespace taskform;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = text_of(data, size);
  require(breach_by_group({201, text, {}}));
  return require(breach_by_list(text));
}
