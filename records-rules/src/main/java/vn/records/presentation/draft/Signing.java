package vn.records.presentation.draft;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One signing block (<i>khối ký</i>): the lines of authority and post, and the name.
 *
 * @param authority the lines above the signature, such as {@code KT. CHỦ TỊCH} and {@code PHÓ CHỦ TỊCH}; at least one
 * @param otherPosts lines between the signature and the name, such as the signer's post in an advisory body's agency
 * @param name the line of the name; empty in a draft that leaves it open
 * @since 0.1
 */
public record Signing(ImmutableList<Line> authority, ImmutableList<Line> otherPosts, Optional<Line> name) {}
