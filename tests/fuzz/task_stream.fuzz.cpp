// Does any list read the same in any pieces? The first bytes choose them.
#include "fuzz.hpp"
#include "laws.hpp"

using namespace taskform;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const unsigned seed = static_cast<unsigned>(data[0] << 8 | data[1]);
  return require(breach_by_stream(text_of(data + 2, size - 2), seed));
}
