// Does any answer make an outcome that fits its kind? The first bytes are the status and the
// header.
#include "fuzz.hpp"
#include "laws.hpp"

using namespace taskform;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr Now now = 1795426200000;  // 2026-11-23T09:30:00Z
  constexpr std::size_t head = 34;    // Two bytes of the status, as many as a date's header has.
  std::string_view text = text_of(data, size);
  if (text.size() < head) return 0;
  const int status = (data[0] << 8 | data[1]) % 1000;
  const auto header = text.substr(2, head - 2);
  const Answer answer{status, text.substr(head), header.substr(0, header.find('\0'))};
  return require(breach_by_answer(answer, now));
}
