// What happens to free text on its way into the portal's database (contract 1.4 and 1.6).
#pragma once

#include <string_view>

namespace taskform {

enum class DateLike {
  no,
  rewritten,  ///< The portal's JSON path takes the text for a date and writes another one.
  refused,    ///< It looks like a date so far off that the portal refuses the whole request.
};

/// Whether Newtonsoft's reader takes a JSON string for a date: an ISO date with a time, or
/// `/Date(n)/` with n in milliseconds since 1970.
DateLike date_like(std::string_view text);

}  // namespace taskform
