// What holds of every text whatever: asked by the mutation test and by the fuzzers.
#pragma once

#include <string>
#include <string_view>
#include <taskform/outcome.hpp>

namespace taskform {

/// Each answers with nothing where its laws hold, and otherwise with what breaks one.
using Breach = std::string;

/// What the fast reader takes the diagnostic reader takes, with the same value; both ways lead to
/// the same verdict; what is accepted is sent in a form that is accepted and stays as it is; what
/// is taken for its own body is the body.
Breach breach_by_request(std::string_view text, Now now);

/// The same of a Task, bare or in its envelope.
Breach breach_by_task(std::string_view text);

/// The same of a list of each type, in its envelope: with a byte order mark, which makes the fast
/// reader step aside, it reads the same.
Breach breach_by_list(std::string_view text);

/// What became of a group fits what was sent.
Breach breach_by_group(const Answer& answer);

/// An outcome's members fit its kind.
Breach breach_by_answer(const Answer& answer, Now now);

/// An accepted deadline is sent in a form that is accepted and names the same instant.
Breach breach_by_deadline(std::string_view text);

/// Decoding undoes encoding, and never makes a text longer or breaks its UTF-8.
Breach breach_by_entities(std::string_view text);

/// A list reads the same in one piece and in pieces, whose sizes follow from `seed`.
Breach breach_by_stream(std::string_view text, unsigned seed);

}  // namespace taskform
