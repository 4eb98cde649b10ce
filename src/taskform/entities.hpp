// What a person's name reads once the portal's HTML encoding is undone (contract 2.4).
#pragma once

#include <string>

namespace taskform {

/// Decodes `&amp; &lt; &gt; &quot; &apos; &#N; &#xN;` once, in place: what .NET's HtmlEncode
/// writes. Everything else, other names and impossible code points among it, stays as it is,
/// because there it is text that somebody typed.
void decode_entities(std::string& text);

}  // namespace taskform
